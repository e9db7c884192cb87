/** How old somebody is held to be: a history of decisions, in which doubt means child. */
@NullMarked
package org.punte.identity.minor;

import org.jspecify.annotations.NullMarked;
