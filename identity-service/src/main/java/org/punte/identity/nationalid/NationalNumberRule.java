package org.punte.identity.nationalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Refuses every number while none is kept, and afterwards those whose control digit is wrong. */
@ApplicationScoped
public class NationalNumberRule implements ConstraintValidator<NationalNumber, String> {
    private static final String WEIGHTS = "279146358279";
    private static final int ELEVEN = 11;

    /** Asked for late: rules are made before there is a configuration. */
    private final Instance<NationalIdConfig> config;

    NationalNumberRule(Instance<NationalIdConfig> config) {
        this.config = config;
    }

    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
        if (number == null) return true;
        if (!config.get().kept()) return false;
        if (isWellFormed(number)) return true;
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("is no personal number").addConstraintViolation();
        return false;
    }

    static boolean isWellFormed(String number) {
        if (!number.matches("[1-9][0-9]{12}")) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length(); i++)
            sum += Character.digit(number.charAt(i), 10) * Character.digit(WEIGHTS.charAt(i), 10);
        int control = sum % ELEVEN;
        return (control == 10 ? 1 : control) == Character.digit(number.charAt(WEIGHTS.length()), 10);
    }
}
