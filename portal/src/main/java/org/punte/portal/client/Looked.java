package org.punte.portal.client;

import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** What was looked for, and whether it could be: where nobody answered, or the door is closed, an empty list says nothing. */
public record Looked<T>(List<T> items, Outcome outcome) {
    /** How the look went. */
    public enum Outcome {
        FOUND,
        /** It is not for this reader, or not there. */
        NOT_YOURS,
        SILENT
    }

    /** For what a page says of its own, whether it can be had or not. */
    public static <T> Looked<T> at(Supplier<Listed<T>> read) {
        try {
            return new Looked<>(read.get().items(), Outcome.FOUND);
        } catch (Refused refused) {
            return new Looked<>(List.of(), refused.isUndecided() ? Outcome.SILENT : Outcome.NOT_YOURS);
        } catch (ProcessingException | CircuitBreakerOpenException silent) {
            return new Looked<>(List.of(), Outcome.SILENT);
        }
    }

    /** There was nothing to look for. */
    public static <T> Looked<T> nothing() {
        return new Looked<>(List.of(), Outcome.FOUND);
    }

    /** Nobody was asked, because it is not for this reader. */
    public static <T> Looked<T> notYours() {
        return new Looked<>(List.of(), Outcome.NOT_YOURS);
    }

    /** The same look, at something else of each. */
    public <R> Looked<R> map(Function<T, R> shown) {
        return new Looked<>(items.stream().map(shown).toList(), outcome);
    }

    public boolean isFound() {
        return outcome == Outcome.FOUND;
    }

    public boolean isNotYours() {
        return outcome == Outcome.NOT_YOURS;
    }
}
