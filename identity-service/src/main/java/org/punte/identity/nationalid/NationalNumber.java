package org.punte.identity.nationalid;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A personal number (CNP) with its control digit, where such numbers are kept at all. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NationalNumberRule.class)
public @interface NationalNumber {
    String message() default "is not kept here";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
