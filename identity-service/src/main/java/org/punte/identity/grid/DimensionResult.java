package org.punte.identity.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.identity.indicator.DimensionName;

/**
 * What the answers say in one dimension, and why.
 *
 * @param rule by which it is positive
 * @param signs answered with yes
 * @param open not answered with yes or no
 * @param couldTurn whether the open ones could make it positive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DimensionResult(
        DimensionName dimension,
        boolean positive,
        Counts.@Nullable Rule rule,
        List<String> signs,
        List<String> open,
        boolean couldTurn) {}
