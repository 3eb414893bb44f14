package dev.touchstone.history.change;

import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that was changed, with what it said before and says since. Addresses are those of its own time.
public sealed interface Change {

    /// The article in which it was changed.
    Subject article();

    /// Where it is; where it was, if it is gone.
    Address address();

    /// What of the article; empty where it is the whole.
    String part();

    Deed deed();

    /// The pages on which a reader can see the difference.
    default Set<String> pages() {
        return Set.of(article().page());
    }

    /// What was said before, as far as it is said no more.
    default List<String> from() {
        return List.of();
    }

    /// What has been said since.
    default List<String> to() {
        return List.of();
    }

    /// What nothing else that was changed at the same time is called.
    default String key() {
        return address().toString();
    }

    /// An article that was not there before.
    record Published(Subject article, Set<String> pages) implements Change {

        public Published {
            pages = Set.copyOf(pages);
        }

        @Override
        public Address address() {
            return article.address();
        }

        @Override
        public String part() {
            return "";
        }

        @Override
        public Deed deed() {
            return Deed.PUBLISHED;
        }
    }

    /// An article that is there no more.
    record Withdrawn(Subject article, Set<String> pages) implements Change {

        public Withdrawn {
            pages = Set.copyOf(pages);
        }

        @Override
        public Address address() {
            return article.address();
        }

        @Override
        public String part() {
            return "";
        }

        @Override
        public Deed deed() {
            return Deed.WITHDRAWN;
        }
    }

    /// Something that has another address.
    ///
    /// @param article which has moved, or a row of which has
    /// @param former where it was
    record Moved(Subject article, String part, Address former, Address address) implements Change {

        @Override
        public Deed deed() {
            return Deed.MOVED;
        }

        @Override
        public List<String> from() {
            return List.of(former.toString());
        }

        @Override
        public List<String> to() {
            return List.of(address.toString());
        }

        @Override
        public String key() {
            return address + "/moved";
        }
    }

    /// A row that a comparison has got or lost.
    record RowChanged(Subject article, Subject criterion, boolean isAdded, List<Answer> answers) implements Change {

        public RowChanged {
            answers = List.copyOf(answers);
        }

        /// What the row says of one runtime.
        public record Answer(Subject runtime, List<Said> said) {

            public Answer {
                said = List.copyOf(said);
            }

            String words() {
                return runtime.name() + ": " + said.stream().map(Said::words).collect(Collectors.joining("; "));
            }
        }

        @Override
        public Address address() {
            return article.address().at(criterion.id());
        }

        @Override
        public String part() {
            return criterion.name();
        }

        @Override
        public Deed deed() {
            return isAdded ? Deed.ADDED : Deed.REMOVED;
        }

        @Override
        public List<String> from() {
            return isAdded ? List.of() : answers.stream().map(Answer::words).toList();
        }

        @Override
        public List<String> to() {
            return isAdded ? answers.stream().map(Answer::words).toList() : List.of();
        }

        @Override
        public Set<String> pages() {
            Set<String> pages = new TreeSet<>(Set.of(article.page(), criterion.page()));
            answers.forEach(answer -> pages.add(answer.runtime().page()));
            return pages;
        }
    }

    /// A cell that says something else.
    ///
    /// @param before all its statements; none where it was not there
    /// @param now likewise
    record CellChanged(
        Subject article,
        Subject criterion,
        Subject runtime,
        List<Said> before,
        List<Said> now
    ) implements Change {

        public CellChanged {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        @Override
        public Address address() {
            return article.address().at(criterion.id() + "." + runtime.id());
        }

        @Override
        public String part() {
            return criterion.name() + ", " + runtime.name();
        }

        @Override
        public Deed deed() {
            return Deed.of(!before.isEmpty(), !now.isEmpty());
        }

        @Override
        public List<String> from() {
            return words(without(before, now));
        }

        @Override
        public List<String> to() {
            return words(without(now, before));
        }

        /// Sources are named only where without them the same would seem to stand on both sides.
        private List<String> words(List<Said> said) {
            List<String> gone = plain(without(before, now));
            boolean isSame = gone.stream().anyMatch(plain(without(now, before))::contains);
            return isSame ? said.stream().map(Said::sourced).toList() : plain(said);
        }

        private static List<String> plain(List<Said> said) {
            return said.stream().map(Said::words).toList();
        }

        static List<Said> without(List<Said> said, List<Said> others) {
            List<String> rest = new ArrayList<>(others.stream().map(Said::sense).toList());
            return said.stream().filter(one -> !rest.remove(one.sense())).toList();
        }

        @Override
        public Set<String> pages() {
            return Set.of(article.page(), criterion.page(), runtime.page());
        }
    }

    /// A comparison that compares other runtimes, with all their cells.
    record ColumnsChanged(Subject article, List<Subject> before, List<Subject> now) implements Change {

        public ColumnsChanged {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        @Override
        public Address address() {
            return article.address();
        }

        @Override
        public String part() {
            return "Runtimes";
        }

        @Override
        public Deed deed() {
            return Deed.CHANGED;
        }

        @Override
        public List<String> from() {
            return before.stream().map(Subject::name).toList();
        }

        @Override
        public List<String> to() {
            return now.stream().map(Subject::name).toList();
        }

        @Override
        public String key() {
            return article.page() + "/runtimes";
        }

        @Override
        public Set<String> pages() {
            return Stream.of(Stream.of(article), before.stream(), now.stream())
                    .flatMap(all -> all)
                    .map(Subject::page)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /// Lines of a verdict, of a question with its answer, or of one fact in front matter.
    ///
    /// @param address of that part
    /// @param part what it is called
    /// @param key what nothing else of the article is called
    record LinesChanged(
        Subject article,
        Address address,
        String part,
        String key,
        List<String> from,
        List<String> to
    ) implements Change {

        public LinesChanged {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public Deed deed() {
            return Deed.of(!from.isEmpty(), !to.isEmpty());
        }
    }

    /// Prose that was reworded; all that it said stands in the version control, and here some words round each difference.
    ///
    /// @param parts what the changed parts are called; none where the article has only one text
    record TextChanged(Subject article, List<String> parts, List<String> from, List<String> to) implements Change {

        public TextChanged {
            parts = List.copyOf(parts);
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public Address address() {
            return article.address();
        }

        @Override
        public String part() {
            return parts.isEmpty() ? "Text" : "Text: " + String.join(", ", parts);
        }

        @Override
        public Deed deed() {
            return Deed.CHANGED;
        }

        @Override
        public String key() {
            return article.page() + "/text";
        }
    }
}
