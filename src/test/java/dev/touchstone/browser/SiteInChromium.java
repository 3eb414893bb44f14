package dev.touchstone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchstone.serve.RunningSite;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the shipped content, served, and a Chromium to open it in; both start once for all of them.
final class SiteInChromium implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SiteInChromium.class);

    /// The served site and the browser.
    record Session(RunningSite site, Chromium chromium) implements AutoCloseable {

        /// Opens a page of the site in a window of its own.
        Page open(String path, Browser.NewContextOptions window) {
            BrowserContext context = chromium.browser().newContext(window);
            Page page = context.newPage();
            page.navigate(site.address(path));
            return page;
        }

        @Override
        public void close() {
            chromium.close();
            site.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        session(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Session.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session(context);
    }

    private static Session session(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Session.class,
                        type -> new Session(RunningSite.of("content"), Chromium.start()), Session.class);
    }
}
