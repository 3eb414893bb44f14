package dev.touchstone.reading;

import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sees to it that names, ids and aliases of one type of article are unique together.
///
/// @param type what the articles are, in the singular: `runtime`
record NameRegistry(String type, Map<String, Place> taken, Findings findings) {

    static NameRegistry of(String type, Findings findings) {
        return new NameRegistry(type, new HashMap<>(), findings);
    }

    /// Ids come before everything else: a file's name is known even where nothing in it can be read.
    void addIds(List<SourceFile> files) {
        files.forEach(file -> taken.put(Vocabulary.normalised(file.stem()), file.start()));
    }

    /// A name or alias of the article in a file; its own id may be repeated.
    void add(Located<String> name) {
        Place first = taken.putIfAbsent(Vocabulary.normalised(name.value()), name.place());
        if (first != null && !first.file().equals(name.place().file())) {
            findings.add(Diagnostic
                    .of(Code.DUPLICATE_NAME, name.place(),
                            "another " + type + " is called `" + name.value() + "` already")
                    .help("Names, ids and aliases are unique together: choose another one here or there.")
                    .also(first, "taken here"));
        }
    }
}
