package org.punte.identity.code;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks codes up; one for each use, because each has its list. What is absent is another constraint's to refuse. */
@Dependent
class CodedValidator implements ConstraintValidator<Coded, String> {
    private final CodeLists lists;
    private String list = "";

    CodedValidator(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public void initialize(Coded constraint) {
        list = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || lists.has(list, code);
    }
}
