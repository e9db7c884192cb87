package org.punte.referrals.need;

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
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A county of Romania by its car code, or a country of ISO 3166-1 in two or three letters. */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Region.Rule.class)
public @interface Region {
    String message() default "is no county and no country";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Of countries asks the list that the Java runtime keeps. */
    class Rule implements ConstraintValidator<Region, String> {
        private static final Set<String> TWO_LETTERS = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
        private static final Set<String> THREE_LETTERS = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || Counties.isCounty(code)
                    || TWO_LETTERS.contains(code)
                    || THREE_LETTERS.contains(code);
        }
    }
}
