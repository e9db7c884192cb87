/** Whom of many agencies one may not ask for a person; the answer of a question, not a list. */
@NullMarked
package org.punte.identity.availability;

import org.jspecify.annotations.NullMarked;
