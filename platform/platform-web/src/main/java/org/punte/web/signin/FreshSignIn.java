package org.punte.web.signin;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Opens an endpoint only to who signed in a few minutes ago: for what gives somebody else power, or takes data out. An
 * unlocked desk, or a session that was taken, is not enough. No partner system ever passes, since none signs in.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface FreshSignIn {}
