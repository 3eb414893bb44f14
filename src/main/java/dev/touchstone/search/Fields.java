package dev.touchstone.search;

import dev.touchstone.library.Address;
import dev.touchstone.query.CriterionGroup;
import dev.touchstone.search.entry.Entry;
import dev.touchstone.search.entry.Entry.CellText;
import dev.touchstone.search.entry.Entry.Said;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// What the index holds of a place: its words and its address, none of its text.
final class Fields {

    /// Words by which a place goes.
    static final String NAME = "name";

    /// All its words.
    static final String ALL = "all";

    /// Each of its names as a whole.
    static final String WHOLE = "whole";

    static final String KIND = "kind";
    static final String RUNTIME = "runtime";

    /// The id of the group of its criterion.
    static final String GROUP = "group";

    /// What was put in together.
    static final String UNIT = "unit";

    /// Its kind and address; places are in this order, which decides where nothing else does.
    static final String PLACE = "place";

    private static final FieldType WORDS = words();

    private Fields() {}

    static Document of(Entry entry, String unit) {
        Document document = new Document();
        document.add(new SortedDocValuesField(PLACE, new BytesRef(place(entry))));
        document.add(new StringField(UNIT, unit, Field.Store.NO));
        document.add(new StringField(KIND, entry.kind().key(), Field.Store.NO));
        entry.runtimes().forEach(id -> document.add(new StringField(RUNTIME, id, Field.Store.NO)));
        if (!entry.group().isEmpty()) {
            document.add(new StringField(GROUP, CriterionGroup.idOf(entry.group()), Field.Store.NO));
        }
        names(entry).forEach(name -> {
            document.add(new StringField(WHOLE, QuestionWords.folded(name), Field.Store.NO));
            document.add(new Field(NAME, name, WORDS));
            document.add(new Field(ALL, name, WORDS));
        });
        Said said = entry.body().said();
        said.cells().forEach(cell -> words(cell).forEach(text -> document.add(new Field(ALL, text, WORDS))));
        entry.trail().stream().skip(1).forEach(outer -> document.add(new Field(ALL, outer, WORDS)));
        document.add(new Field(ALL, said.text(), WORDS));
        return document;
    }

    /// Everything by which a cell can be asked for.
    static Stream<String> words(CellText cell) {
        return Stream.concat(Stream.of(cell.runtime(), cell.text()), cell.names().stream());
    }

    static Address address(String place) {
        return Address.read(place.substring(1)).orElseThrow();
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.names().stream());
    }

    private static String place(Entry entry) {
        return entry.kind().rank() + entry.address().toString();
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
