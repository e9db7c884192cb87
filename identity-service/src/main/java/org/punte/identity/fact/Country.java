package org.punte.identity.fact;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country of ISO 3166-1, two letters; of a citizenship also {@code STATELESS} and {@code UNKNOWN}. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Country.Rule.class)
public @interface Country {
    /** Whether it may be none, or not known. */
    boolean orNone() default false;

    String message() default "is no country of ISO 3166-1";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the list that the Java runtime keeps. */
    class Rule implements ConstraintValidator<Country, String> {
        private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
        private static final Set<String> NONE = Set.of("STATELESS", "UNKNOWN");

        private boolean orNone;

        @Override
        public void initialize(Country rule) {
            orNone = rule.orNone();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || COUNTRIES.contains(code) || orNone && NONE.contains(code);
        }
    }
}
