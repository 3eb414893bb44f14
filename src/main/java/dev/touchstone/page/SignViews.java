package dev.touchstone.page;

import dev.touchstone.article.Article;
import dev.touchstone.ledger.Signposts.Signs;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.page.Signage.Note;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.stream.Collectors;

/// Makes what pages show of addresses that are no longer what they were.
record SignViews(Library library) {

    Signage signage(Signs signs) {
        return new Signage(signs.former(), signs.notes()
                .stream()
                .map(note -> new Note(note.fragment(), note.reasons().stream().collect(Collectors.joining(" ")),
                        links(note.targets())))
                .toList());
    }

    List<Link> links(List<Address> targets) {
        return targets.stream().map(target -> new Link(words(target), target.toString())).toList();
    }

    /// The article's name, and the name of the row, or else the words that the fragment was made of.
    private String words(Address target) {
        String page = new SitePath(target.page()).article(library).map(Article::name).orElse(target.page());
        if (target.isPage()) {
            return Quotes.curled(page);
        }
        int dot = target.fragment().indexOf('.');
        String row = dot < 0 ? target.fragment() : target.fragment().substring(0, dot);
        String cell = dot < 0 ? "" : ", " + name(Address.RUNTIMES, target.fragment().substring(dot + 1));
        return Quotes.curled(page + ": " + name(Address.CRITERIA, row) + cell);
    }

    private String name(String folder, String id) {
        String path = folder + "/" + id;
        return SitePath.isPath(path)
                ? new SitePath(path).article(library).map(Article::name).orElse(id.replace('-', ' '))
                : id;
    }
}
