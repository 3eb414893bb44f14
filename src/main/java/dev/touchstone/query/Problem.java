package dev.touchstone.query;

import java.util.List;

/// Why a query cannot be answered, said to whoever wrote it.
///
/// @param parameter its name as it was written
/// @param value that has something wrong in it: the whole of it, or of one of several; the name again where that is wrong, and empty
/// where nothing can be put in its place
/// @param sentence what is wrong with it
/// @param offered what could be meant, or all that there is to choose from, written as the query wants it
public record Problem(String parameter, String value, String sentence, List<String> offered) {

    public Problem {
        offered = List.copyOf(offered);
    }
}
