package org.punte.web.tag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to the API document that {@code If-Match} counts: a transition honours it where it is sent, a {@code DELETE} needs it.
 * {@code PUT} and {@code PATCH} always need it and do not say so. On a class it is about everything posted below a thing.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IfMatch {}
