package org.punte.web.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The only exception by which a service refuses; {@link ProblemMapper} answers it. */
public class Rejection extends RuntimeException {
    private final transient ProblemType type;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient List<FieldError> errors;
    private boolean guess = true;
    private @Nullable Duration wait;

    Rejection(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** A refusal that names the members of the request it is about. */
    public Rejection(ProblemType type, String detail, List<FieldError> errors) {
        // a refusal is an answer, not a fault: nobody reads its stack
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** Adds a member to the problem's body, such as {@code current} or {@code allowed}. */
    public Rejection with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Nobody guesses who reads the thing itself and whose page asks for more than is theirs: it does not count as that. */
    public Rejection noGuess() {
        guess = false;
        return this;
    }

    /** Whether it counts as looking for what is somebody else's, where it is one that can. */
    public boolean isGuess() {
        return guess;
    }

    /** Before that the same request is refused again. */
    public Rejection after(Duration wait) {
        this.wait = wait;
        return this;
    }

    @Nullable
    Duration waiting() {
        return wait;
    }

    /** Why. */
    public ProblemType type() {
        return type;
    }

    /** Members beyond the standard ones. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** What is wrong with which member of the request. */
    public List<FieldError> errors() {
        return errors;
    }
}
