package dev.touchstone.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts the security headers on every response, errors included. Pages have neither inline script nor inline style, so the policy allows none.
final class ResponseHeaders extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCES = "Cross-Origin-Resource-Policy";

    private static final Map<String, String> HEADERS = Map.of(
            POLICY,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            RESOURCES, "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    /// Any page may load it: a picture for previews, a badge, a style sheet for frames.
    static void share(HttpServletResponse response) {
        response.setHeader(RESOURCES, "cross-origin");
    }

    /// Any page may show it in a frame. It runs nothing and sends nothing.
    static void frame(HttpServletResponse response) {
        share(response);
        response.setHeader(POLICY,
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; "
                        + "frame-ancestors *");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
