package dev.touchstone.lab.trial;

import dev.touchstone.benchmark.Measure;
import dev.touchstone.benchmark.Method;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Takes the figures that a program prints by name. One that it cannot tell it leaves out.
record FiguresTrial(Method.Figures method, String expected) implements Trial {

    @Override
    public Outcome run(Launch launch) throws Failure {
        List<String> known = method.measures().stream().map(Measure::id).toList();
        Map<String, Double> values = new TreeMap<>();
        boolean checked = false;
        try (Child child = Child.start(launch)) {
            for (Answer answer = Answer.next(child); !answer.isDone(); answer = Answer.next(child)) {
                if (answer.has("figure")) {
                    String name = answer.text("figure");
                    if (!known.contains(name)) {
                        throw new Failure("it printed the figure `" + name + "`, and the benchmark has "
                                + String.join(", ", known));
                    }
                    values.put(name, answer.required("value"));
                } else {
                    answer.expect(expected);
                    checked = true;
                }
            }
            if (!checked || values.isEmpty()) {
                throw new Failure(checked ? "it printed no figure" : "it did not print its `output`");
            }
            child.finish();
        }
        return Outcome.of(values);
    }
}
