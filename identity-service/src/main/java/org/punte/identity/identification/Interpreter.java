package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;

/** Who interpreted. {@code language} by ISO 639; {@code wished} is what the person prefers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "InterviewInterpreter")
public record Interpreter(
        @Nullable Answer used,
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
        @Nullable @Coded("interpreter-gender") String gender,
        @Nullable @Coded("interpreter-gender") String wished,
        @Nullable @Coded("interpreter-relation") String relation) {}
