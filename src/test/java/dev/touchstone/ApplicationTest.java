package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    @LocalServerPort
    private int port;

    @Test
    void listensOnAPort() {
        assertThat(port).isPositive();
    }

    /// Stands in for the test that will write every page of the site there.
    @Test
    void leavesAPageForTheHtmlCheck() throws IOException {
        var page = Files.createDirectories(Path.of("target", "html-check")).resolve("index.html");
        Files.writeString(page, """
                <!doctype html>
                <html lang="en">
                  <head>
                    <meta charset="utf-8">
                    <title>Touchstone</title>
                  </head>
                  <body>
                    <h1>Touchstone</h1>
                  </body>
                </html>
                """);
        assertThat(page).isNotEmptyFile();
    }
}
