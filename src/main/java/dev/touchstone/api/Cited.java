package dev.touchstone.api;

import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.CellData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.article.Source;
import dev.touchstone.library.Address;
import java.util.List;
import java.util.stream.Stream;

/// Makes sources ready for documents.
record Cited(Desk desk) {

    /// What these keys mean, each once, in the order in which they come first.
    List<SourceData> sources(Stream<String> keys) {
        return keys.distinct().flatMap(key -> desk.library().source(key).stream()).map(this::of).toList();
    }

    SourceData of(Source source) {
        return new SourceData(source.key(), desk.absolute(Address.SOURCES + "/" + source.key()), source.title(),
                source.url(), source.kind(), source.publisher(), source.author(), source.published(),
                source.accessed(), source.about());
    }

    static Stream<String> keys(List<AnswerData> answers) {
        return answers.stream().map(AnswerData::cell).flatMap(Cited::keys);
    }

    static Stream<String> keys(CellData cell) {
        return cell.statements().stream().flatMap(statement -> statement.sources().stream());
    }
}
