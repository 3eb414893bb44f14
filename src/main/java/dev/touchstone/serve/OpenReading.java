package dev.touchstone.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the pages of other sites read this one from a browser: there is nothing here that not everybody may read. A preview does
/// without, since it shows an editor's drafts.
final class OpenReading extends OncePerRequestFilter {

    private static final String READS = "GET, HEAD";
    private static final String READABLE = "Content-Location, ETag, Last-Modified, Link";
    private static final String A_DAY = "86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READABLE);
        if (!CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
