package dev.touchstone.api;

import dev.touchstone.library.Library;
import dev.touchstone.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One kind of address that has other forms than a page.
///
/// @param path of the page, from the root of the site, with its variables in braces
/// @param name what its operation and the file of its schema are called
/// @param document what its JSON is
/// @param summary for the description of the interface
/// @param variables of the path, in order
/// @param content what is there
/// @param pattern that the paths of its pages match
record Endpoint(
    String path,
    String name,
    Class<? extends Document> document,
    String summary,
    List<Variable> variables,
    Content content,
    Pattern pattern
) {

    Endpoint {
        variables = List.copyOf(variables);
    }

    Endpoint(String path, String name, Class<? extends Document> document, String summary, List<Variable> variables,
            Content content) {
        this(path, name, document, summary, variables, content, pattern(path));
    }

    /// No id has a dot in it: a dot parts two of them.
    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[a-z]+}", "([^/.]+)"));
    }

    /// A variable part of an address.
    ///
    /// @param name in the braces of the path, or before the equals sign of a query
    /// @param example one that is often there
    record Variable(String name, String description, String example) {}

    /// What is at the addresses of one kind.
    interface Content {

        /// The forms, in the order in which they are offered.
        List<Format> formats();

        /// The values of the variables for which there is something; where there are no variables, the one address.
        default Stream<List<String>> all(Library library) {
            return Stream.of(List.of());
        }

        /// The same for the neighbours of one address.
        default Stream<List<String>> beside(Library library, List<String> values) {
            return all(library);
        }

        /// What is at one address, in one of the forms; empty where nothing is there.
        Optional<Making> at(Desk desk, List<String> values, Format format);
    }

    /// What answers queries at an address without variables.
    interface Queried extends Content {

        /// The names that a query may have.
        List<Variable> parameters();

        /// What it makes of a query, in one of the forms.
        Answered answer(Desk desk, Query query, Format format);

        @Override
        default Optional<Making> at(Desk desk, List<String> values, Format format) {
            return formats().contains(format)
                    && answer(desk, Query.NONE, format) instanceof Answered.Made(Making making)
                            ? Optional.of(making)
                            : Optional.empty();
        }
    }

    /// The values of the variables in the path of a page; empty where the path is of another kind.
    Optional<List<String>> values(String page) {
        Matcher asked = pattern.matcher(page);
        return asked.matches()
                ? Optional.of(IntStream.rangeClosed(1, asked.groupCount()).mapToObj(asked::group).toList())
                : Optional.empty();
    }

    /// The path of a page.
    String page(List<String> values) {
        String page = path;
        for (int i = 0; i < values.size(); i++) {
            page = page.replace("{" + variables.get(i).name() + "}", values.get(i));
        }
        return page;
    }
}
