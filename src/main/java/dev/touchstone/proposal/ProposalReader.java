package dev.touchstone.proposal;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.library.Library;
import dev.touchstone.proposal.CriterionGuess.Guess;
import dev.touchstone.proposal.Subjects.Mention;
import dev.touchstone.prose.Figure;
import dev.touchstone.prose.Figures;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.prose.ProseArticle.Chapter;
import dev.touchstone.prose.ProseArticle.Passage;
import dev.touchstone.prose.ProseArticle.Passage.Paragraph;
import dev.touchstone.prose.ProseArticle.Passage.Point;
import dev.touchstone.prose.ProseArticle.Passage.TableRow;
import dev.touchstone.prose.SizeWords;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads proposals out of an article. A figure gets a row only where its label names a criterion, the criterion's kind can read
/// it, and its sentence names the runtime; all else stays loose.
public final class ProposalReader {

    private final Vocabulary vocabulary;
    private final List<String> runtimes;
    private final Subjects subjects;
    private final Set<String> versioned;
    private final CriterionGuess criteria;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<LooseClaim> loose = new ArrayList<>();
    private final List<Located<String>> unread;
    private String heading = "";
    private String chapterRuntime = "";

    private ProposalReader(ProseArticle article, Library library, Vocabulary vocabulary,
            List<RuntimeProfile> runtimes) {
        this.vocabulary = vocabulary;
        this.runtimes = runtimes.stream().map(RuntimeProfile::id).toList();
        this.subjects = Subjects.of(runtimes).withLabels(labels(article)).withConditions(library);
        this.versioned = subjects.words()
                .stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.criteria = new CriterionGuess(library, vocabulary);
        this.unread = new ArrayList<>(article.unread());
    }

    /// Reads an article that compares these runtimes.
    public static Proposals read(ProseArticle article, Library library, Vocabulary vocabulary,
            List<RuntimeProfile> runtimes) {
        return new ProposalReader(article, library, vocabulary, runtimes).read(article);
    }

    /// What answers one criterion.
    private static final class Answer {

        private final Guess guess;
        private final List<Located<String>> labels = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        private Answer(Guess guess) {
            this.guess = guess;
        }

        private void add(Located<String> label) {
            if (labels.stream().noneMatch(known -> known.value().equals(label.value()))) {
                labels.add(label);
            }
        }

        private ProposedRow row() {
            return new ProposedRow(guess.criterion(), labels, guess.named(), claims);
        }
    }

    private static List<String> labels(ProseArticle article) {
        return article.chapters()
                .stream()
                .flatMap(chapter -> chapter.passages().stream())
                .filter(Point.class::isInstance)
                .map(Point.class::cast)
                .map(point -> point.label().value())
                .toList();
    }

    private Proposals read(ProseArticle article) {
        article.chapters().forEach(this::chapter);
        List<ProposedRow> rows = answers.values()
                .stream()
                .map(Answer::row)
                .toList();
        unread.sort(Comparator.comparingInt(one -> one.place().start()));
        return new Proposals(runtimes, rows, loose, unread);
    }

    private void chapter(Chapter chapter) {
        heading = chapter.heading().value();
        if (!heading.isEmpty()) {
            chapterRuntime = Topic.of(heading, chapterRuntime, this::runtime);
            figures(Labelled.text(chapter.heading().place()));
        }
        for (Passage passage : chapter.passages()) {
            switch (passage) {
                case TableRow row -> row(row);
                case Point point -> point(point);
                case Paragraph paragraph -> figures(Labelled.text(paragraph.place()));
            }
        }
    }

    private Optional<String> runtime(String name) {
        return vocabulary.runtime(name).map(RuntimeProfile::id).filter(runtimes::contains);
    }

    private void row(TableRow row) {
        Optional<Guess> guess = criteria.of(row.label().value());
        for (int i = 0; i < row.cells().size(); i++) {
            Located<String> cell = row.cells().get(i);
            Optional<String> runtime = runtime(row.columns().get(i));
            Claim claim = new Claim(runtime.orElse(""), cell.value(), List.of(), cell.place());
            boolean placed = guess.isPresent() && runtime.isPresent()
                    && ReadableClaim.by(guess.get().criterion(), claim);
            if (placed) {
                answer(guess.get()).claims.add(claim);
                answer(guess.get()).add(row.label());
            } else if (!cell.value().isEmpty()) {
                loose.add(new LooseClaim(claim, heading, row.label().value(),
                        guess.map(Guess::criterion).stream().toList()));
            }
        }
    }

    private void point(Point point) {
        List<Guess> guesses = criteria.of(point.label().value()).stream().toList();
        figures(new Labelled(point.place(), point.text(), point.label().value(), guesses));
        guesses.stream()
                .flatMap(guess -> Stream.ofNullable(answers.get(guess.criterion().id())))
                .forEach(answer -> answer.add(point.label()));
    }

    /// A passage, and what its label says.
    ///
    /// @param place the passage with its label
    /// @param text the passage without it
    /// @param guesses the criterion that the label names, if it names one
    private record Labelled(Place place, Place text, String label, List<Guess> guesses) {

        Labelled {
            guesses = List.copyOf(guesses);
        }

        static Labelled text(Place place) {
            return new Labelled(place, place, "", List.of());
        }

        /// The sentence of a figure, which may stand in the label.
        Sentence sentence(Place figure) {
            return Sentence.around(figure, figure.start() < text.start() ? place : text);
        }
    }

    private void figures(Labelled passage) {
        Figures figures = Figures.in(passage.place(), versioned);
        figures.unread()
                .forEach(digits -> unread.add(new Located<>("digits that are no figure that can be read", digits)));
        SizeWords.in(passage.place()).forEach(words -> unread.add(new Located<>("said without a figure", words)));
        figures.found().forEach(figure -> figure(figure, passage));
    }

    private void figure(Figure figure, Labelled passage) {
        Sentence sentence = passage.sentence(figure.place());
        Claim claim = claim(figure, sentence, passage.label());
        Optional<Guess> fitting = passage.guesses()
                .stream()
                .filter(guess -> !claim.runtime().isEmpty() && CriterionGuess.isOfKind(guess.criterion(), figure)
                        && ReadableClaim.by(guess.criterion(), claim))
                .findFirst();
        fitting.ifPresentOrElse(guess -> answer(guess).claims.add(claim),
                () -> loose.add(new LooseClaim(claim, heading, passage.label(), likely(figure, sentence, passage))));
    }

    /// The criterion of the label if it takes such figures; else what the words suggest; else the criterion of the label after all.
    private List<Criterion> likely(Figure figure, Sentence sentence, Labelled passage) {
        List<Criterion> labelled = passage.guesses().stream().map(Guess::criterion).toList();
        if (labelled.stream().anyMatch(criterion -> CriterionGuess.takes(criterion, figure))) {
            return labelled;
        }
        List<Criterion> suggested = criteria.suggestions(figure, passage.label() + " " + sentence.text());
        return suggested.isEmpty() ? labelled : suggested;
    }

    private Claim claim(Figure figure, Sentence sentence, String label) {
        Optional<Mention> subject = sentence.subject(subjects, label);
        List<String> labelled = subjects.runtimesIn(label);
        String runtime = subject.map(Mention::runtime)
                .or(() -> labelled.size() == 1 ? Optional.of(labelled.getFirst()) : Optional.empty())
                .orElse(chapterRuntime);
        List<String> conditions = new ArrayList<>();
        subject.map(Mention::detail).filter(detail -> !detail.isEmpty()).ifPresent(conditions::add);
        sentence.remark().filter(remark -> figure.kind() == Figure.Kind.QUANTITY).ifPresent(conditions::add);
        return new Claim(runtime, figure.cell(), conditions, figure.place());
    }

    private Answer answer(Guess guess) {
        return answers.computeIfAbsent(guess.criterion().id(), id -> new Answer(guess));
    }
}
