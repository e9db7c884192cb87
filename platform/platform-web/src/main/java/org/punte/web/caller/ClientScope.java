package org.punte.web.caller;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Opens an endpoint to partner systems whose standing has one of these scopes. An endpoint without it is closed to every
 * partner system. People pass: for them the roles alone count.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface ClientScope {
    /** Scopes, each of which is enough: {@code things:read}. */
    String[] value();
}
