package dev.touchstone.query;

import dev.touchstone.article.Article;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.library.Library;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a parameter can be, and all the names by which it may be called.
///
/// @param noun what one of them is: `runtime`
/// @param ids how each is written in an address, in order
/// @param names the id of each name, the ids among them
public record Choices(String noun, List<String> ids, Map<String, String> names) {

    private static final int SHORTEST = 7;

    public Choices {
        ids = List.copyOf(ids);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    public static Choices of(String noun, List<String> ids) {
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, id));
        return new Choices(noun, ids, names);
    }

    /// Groups of criteria by id and name.
    public static Choices ofGroups(Library library) {
        Map<String, String> names = new LinkedHashMap<>();
        List<CriterionGroup> groups = CriterionGroup.of(library);
        groups.forEach(group -> names.put(group.id(), group.id()));
        groups.forEach(group -> names.putIfAbsent(Vocabulary.normalised(group.name()), group.id()));
        return new Choices("group of criteria", groups.stream().map(CriterionGroup::id).distinct().toList(), names);
    }

    /// Articles by id, name and alias; an id always means its own article.
    public static Choices ofArticles(String noun, List<? extends Article> articles) {
        Map<String, String> names = new LinkedHashMap<>();
        articles.forEach(article -> names.put(article.id(), article.id()));
        articles.forEach(article -> names.putIfAbsent(Vocabulary.normalised(article.name()), article.id()));
        articles.forEach(article -> article.aliases()
                .forEach(alias -> names.putIfAbsent(Vocabulary.normalised(alias), article.id())));
        return new Choices(noun, articles.stream().map(Article::id).toList(), names);
    }

    /// Long ids, each also by its beginning where that is the beginning of no other.
    ///
    /// @param asked the beginnings that somebody wrote
    static Choices ofBeginnings(String noun, List<String> ids, List<String> asked) {
        Map<String, String> names = new LinkedHashMap<>();
        ids.forEach(id -> names.put(id, id));
        for (String beginning : asked) {
            List<String> meant = ids.stream().filter(id -> id.startsWith(beginning)).limit(2).toList();
            if (beginning.length() >= SHORTEST && meant.size() == 1) {
                names.putIfAbsent(Vocabulary.normalised(beginning), meant.getFirst());
            }
        }
        return new Choices(noun, ids, names);
    }

    /// The id that goes by a name.
    public Optional<String> find(String name) {
        return Optional.ofNullable(names.get(Vocabulary.normalised(name)));
    }

    /// What could be meant by a name that is none of them; all of them, where nothing is near and they are few.
    public Problem unknown(String parameter, String name) {
        List<String> near = Nearest.several(Vocabulary.normalised(name), names.keySet())
                .stream()
                .flatMap(known -> find(known).stream())
                .distinct()
                .toList();
        return new Problem(parameter, name, "There is no " + noun + " “" + name + "”.", near.isEmpty() ? few() : near);
    }

    /// Long lists help nobody in a sentence; the page has them all in its form.
    private List<String> few() {
        return ids.size() <= Nearest.MOST_LISTED ? ids : List.of();
    }
}
