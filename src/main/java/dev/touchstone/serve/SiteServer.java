package dev.touchstone.serve;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/// The web server: everything it consists of is named here, nothing is found by scanning.
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({SiteController.class, SuggestController.class, OembedController.class, ErrorPages.class,
    ResponseHeaders.class})
public class SiteServer {

    /// Starts serving, and returns the port that it listens on; empty where that port is in use.
    static OptionalInt start(CurrentEdition current, Listening listening) {
        try {
            return OptionalInt.of(port(run(current, listening)));
        } catch (ApplicationContextException failure) {
            if (failure.getCause() instanceof PortInUseException) {
                return OptionalInt.empty();
            }
            throw failure;
        }
    }

    /// The port of a server that has started.
    static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer(), "no server").getPort();
    }

    /// Starts serving; closing the context stops it.
    static ConfigurableApplicationContext run(CurrentEdition current, Listening listening) {
        SpringApplication application = new SpringApplication(SiteServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        // an open page of a preview never ends its request, and an editor who stops the server does not wait for it
        String shutdown = listening.preview().isEmpty() ? "graceful" : "immediate";
        application.setDefaultProperties(Map.of("server.port", listening.port(), "server.address",
                listening.address(), "server.shutdown", shutdown,
                // else Spring takes an address that ends so for a file that a browser should not open
                "spring.mvc.contentnegotiation.media-types.md", "text/markdown"));
        application.addInitializers(context -> register((GenericApplicationContext) context, current, listening));
        return application.run();
    }

    private static void register(GenericApplicationContext context, CurrentEdition current, Listening listening) {
        context.registerBean(CurrentEdition.class, () -> current);
        context.registerBean("content", HealthIndicator.class, () -> new ContentHealth(current));
        if (listening.preview().isEmpty()) {
            context.registerBean(OpenReading.class, OpenReading::new);
        }
        listening.preview()
                .forEach(folder -> context.registerBean(PreviewController.class,
                        () -> new PreviewController(current, folder)));
    }
}
