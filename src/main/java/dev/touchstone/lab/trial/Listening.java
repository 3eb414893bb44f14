package dev.touchstone.lab.trial;

import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;

/// A server that has said on which port of this machine's own address it listens.
record Listening(Child child, int port) {

    private static final int HIGHEST_PORT = 65_535;

    static Listening await(Child child) throws Failure {
        double port = Answer.next(child).required("port");
        if (port < 1 || port > HIGHEST_PORT) {
            throw new Failure("it says that it listens on port " + port);
        }
        return new Listening(child, (int) port);
    }
}
