package dev.touchstone.page;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.Library;
import dev.touchstone.page.AskForm.Field;
import dev.touchstone.page.AskForm.Option;
import dev.touchstone.page.AskForm.Options;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CompareQuestion;
import dev.touchstone.query.CompareQuestion.Sort;
import dev.touchstone.query.CriterionGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the form that changes what is compared, and links that change one thing of it.
record CompareForms(Library library, CompareQuestion question) {

    AskForm form(boolean isOpen) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("runtimes", "Runtimes", "One to eight, in the order of the columns", "boxes",
                List.of(new Options("", runtimes()))));
        fields.add(new Field("only", "Rows", "", "boxes", List.of(new Options("",
                List.of(new Option("differences", "Differences only", question.differences()))))));
        fields.add(new Field("group", "Groups", "None chosen means all of them", "boxes",
                List.of(new Options("", groups()))));
        fields.add(new Field("criteria", "Criteria", "None chosen means all of them", "fold", criteria()));
        fields.add(new Field("sort", "Order of rows", "", "select", List.of(new Options("", sorts()))));
        return new AskForm(SitePath.COMPARE.value(), isOpen ? "Choose" : "Change", "Compare", isOpen, fields);
    }

    /// Those that are chosen come first and in their order, which is the order in which a browser sends them.
    private List<Option> runtimes() {
        Stream<RuntimeProfile> chosen = question.runtimes().stream().map(library::runtime).flatMap(Optional::stream);
        Stream<RuntimeProfile> others = library.runtimes()
                .stream()
                .filter(runtime -> !question.runtimes().contains(runtime.id()));
        return Stream.concat(chosen, others)
                .map(runtime -> new Option(runtime.id(), runtime.name(),
                        question.runtimes().contains(runtime.id())))
                .toList();
    }

    private List<Option> groups() {
        return CriterionGroup.of(library)
                .stream()
                .map(group -> new Option(group.id(), group.name(), question.groups().contains(group.id())))
                .toList();
    }

    private List<Options> criteria() {
        return CriterionGroup.of(library)
                .stream()
                .map(group -> new Options(group.name(), group.criteria()
                        .stream()
                        .map(criterion -> new Option(criterion.id(), Quotes.curled(criterion.name()),
                                question.criteria().contains(criterion.id())))
                        .toList()))
                .toList();
    }

    private List<Option> sorts() {
        return Stream.of(Sort.values())
                .map(sort -> new Option(sort == Sort.GROUP ? "" : sort.id(), words(sort), question.sort() == sort))
                .toList();
    }

    private static String words(Sort sort) {
        return switch (sort) {
            case GROUP -> "By group";
            case NAME -> "By name";
            case EVIDENCE -> "Most sources first";
            case DIFFERENCE -> "Differences first";
        };
    }

    /// Ways to see the same with one thing changed.
    List<Link> views() {
        List<Link> views = new ArrayList<>();
        if (question.isFiltered()) {
            views.add(link("Everything", CompareQuestion.of(question.runtimes())));
        }
        if (!question.differences() && question.runtimes().size() > 1) {
            views.add(link("Differences only", question.differencesOnly()));
        }
        question.runtimes()
                .stream()
                .skip(1)
                .flatMap(id -> library.runtime(id).stream())
                .forEach(runtime -> views.add(link(runtime.name() + " first", question.startingWith(runtime.id()))));
        return views;
    }

    private static Link link(String text, CompareQuestion asked) {
        return new Link(text, asked.query().at(SitePath.COMPARE.value()));
    }
}
