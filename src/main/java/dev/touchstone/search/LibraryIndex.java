package dev.touchstone.search;

import dev.touchstone.article.Article;
import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.search.entry.Entry;
import dev.touchstone.search.entry.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// The one index of a content folder: it follows from library to library at the cost of what differs between them.
///
/// It lives in memory only. A snapshot of it is freed when nobody can ask it any more.
final class LibraryIndex {

    /// So much is written before it becomes a segment.
    private static final double BUFFER_MEGABYTES = 48;

    /// From so many changed units on it is worth while to write the index into one piece.
    private static final int MANY = 500;

    private static final Cleaner CLEANER = Cleaner.create();

    private @Nullable IndexWriter writer;
    private Map<String, Unit> held = Map.of();
    private Map<String, Names> names = Map.of();
    private Map<Object, Placed> placed = new HashMap<>();

    /// The index of a library. Should writing ever fail, it begins anew the next time.
    synchronized Snapshot of(Library library) throws IOException {
        IndexWriter open = Objects.requireNonNullElseGet(writer, LibraryIndex::begun);
        Map<String, Unit> before = writer == null ? Map.of() : held;
        writer = null;
        follow(library, before, open);
        DirectoryReader reader = DirectoryReader.open(open);
        Snapshot snapshot = Snapshot.of(library, reader, placed);
        placed = new HashMap<>(snapshot.placed());
        CLEANER.register(snapshot, () -> close(reader));
        writer = open;
        return snapshot;
    }

    private void follow(Library library, Map<String, Unit> before, IndexWriter open) throws IOException {
        Map<String, Unit> wanted = Unit.all(library);
        Map<String, Names> called = Names.all(library);
        Set<String> renamed = renamed(called);
        int changed = 0;
        for (Unit unit : wanted.values()) {
            boolean again = before.containsKey(unit.key());
            if (!unit.equals(before.get(unit.key())) || (!renamed.isEmpty() && unit.speaksOf(renamed))) {
                if (again) {
                    open.deleteDocuments(new Term(Fields.UNIT, unit.key()));
                }
                for (Entry entry : unit.entries(library)) {
                    open.addDocument(Fields.of(entry, unit.key()));
                }
                changed++;
            }
        }
        for (String key : before.keySet()) {
            if (!wanted.containsKey(key)) {
                open.deleteDocuments(new Term(Fields.UNIT, key));
            }
        }
        held = wanted;
        names = called;
        if (changed >= MANY) {
            open.forceMerge(1);
        }
    }

    private Set<String> renamed(Map<String, Names> called) {
        Set<String> renamed = new HashSet<>(called.keySet());
        renamed.addAll(names.keySet());
        renamed.removeIf(id -> Objects.equals(called.get(id), names.get(id)));
        return renamed;
    }

    private static void close(DirectoryReader reader) {
        try {
            reader.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory can be closed", impossible);
        }
    }

    private static IndexWriter begun() {
        IndexWriterConfig how = new IndexWriterConfig(WordAnalysis.OF_TEXT);
        how.setSimilarity(new FixedSimilarity());
        how.setIndexSort(new Sort(new SortField(Fields.PLACE, SortField.Type.STRING)));
        how.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        how.setCommitOnClose(false);
        try {
            return new IndexWriter(new ByteBuffersDirectory(), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory can be opened", impossible);
        }
    }

    /// What others call an article: places that speak of it have to be written again when that changes.
    ///
    /// @param group of a criterion, or empty
    private record Names(String name, List<String> aliases, String group) {

        Names {
            aliases = List.copyOf(aliases);
        }

        private static Map<String, Names> all(Library library) {
            Map<String, Names> all = new HashMap<>();
            Stream.of(library.runtimes(), library.criteria())
                    .flatMap(List::stream)
                    .map(Article.class::cast)
                    .forEach(one -> all.put(one.id(), new Names(one.name(), one.aliases(), group(one))));
            return all;
        }

        private static String group(Article article) {
            return article instanceof Criterion criterion ? criterion.group() : "";
        }
    }
}
