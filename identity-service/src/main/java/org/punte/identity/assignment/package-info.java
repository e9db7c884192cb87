/** Persons whom nobody works with any more, for the supervisor to assign. */
@NullMarked
package org.punte.identity.assignment;

import org.jspecify.annotations.NullMarked;
