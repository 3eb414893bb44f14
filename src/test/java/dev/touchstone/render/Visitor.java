package dev.touchstone.render;

import dev.touchstone.library.Address;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Resource.Redirect;
import dev.touchstone.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody who follows links to a site as a browser does: redirects keep the fragment, and the fragment is looked for on the page.
public final class Visitor {

    private final Site site;
    private final Renderer renderer = new Renderer();
    private final Map<SitePath, Document> pages = new HashMap<>();

    public Visitor(Site site) {
        this.site = site;
    }

    /// What is found at an address: `there`, `at` or `on` another one, `a choice of` several, `told:` why it is gone, or `nothing`.
    public String follow(Address address) {
        SitePath path = new SitePath(address.page());
        Optional<Resource> found = site.at(path);
        SitePath arrived = found.orElse(null) instanceof Redirect(SitePath target) ? target : path;
        Optional<Resource> there = site.at(arrived);
        if (there.isEmpty() || there.get() instanceof Redirect) {
            return "nothing";
        }
        Document page = pages.computeIfAbsent(arrived, at -> Jsoup.parse(renderer.render(site, at).bytes().text()));
        Optional<Element> part = Optional.ofNullable(
                address.isPage() ? null : page.getElementById(address.fragment()));
        boolean isPage = there.get() instanceof Resource.PageResource;
        return part.map(element -> said(element, address, arrived))
                .orElseGet(() -> !isPage ? told(page)
                        : arrived.equals(path) && address.isPage() ? "there" : "on " + arrived);
    }

    private static String said(Element element, Address asked, SitePath arrived) {
        if (element.closest(".signs") != null) {
            return told(element);
        }
        boolean isFormer = element.hasClass("former");
        Element part = isFormer
                ? element.parents().stream().filter(outer -> outer.hasAttr("id")).findFirst().orElse(element)
                : element;
        Address at = new Address(arrived.value(), part.id());
        return at.equals(asked) ? "there" : "at " + at;
    }

    /// What a page, or a note on one, says of something that is no longer there.
    private static String told(Element note) {
        List<String> targets = note.select(note.is("li") ? "a" : ".hello a").eachAttr("href");
        String words = note.is("li") ? note.ownText().replaceFirst("^is gone\\. ", "")
                : note.select(".hello .tagline").text();
        return targets.isEmpty() ? "told: " + words
                : targets.size() == 1 ? "at " + targets.getFirst() : "a choice of " + targets;
    }
}
