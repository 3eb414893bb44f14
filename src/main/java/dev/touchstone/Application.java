package dev.touchstone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program's entry point.
@SpringBootApplication
class Application {

    static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
