package dev.touchstone.api.data;

@Described("A question that the comparison answers.")
public record QuestionData(
    @Described("The question.") String question,
    @Described("The permanent address of its answer.") String address
) {}
