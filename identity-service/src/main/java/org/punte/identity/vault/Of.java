package org.punte.identity.vault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In which category a member of {@link Identity} is sealed, shared and written into the ledger. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Of {
    Category value();

    /** A list whose elements are facts of their own, each with its history. */
    boolean each() default false;

    /** Something that somebody is called: corrected, it becomes an alias. */
    boolean name() default false;
}
