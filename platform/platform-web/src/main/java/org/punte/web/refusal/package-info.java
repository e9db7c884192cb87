/** Who is refused again and again: somebody who guesses, or whose account somebody else uses. */
@NullMarked
package org.punte.web.refusal;

import org.jspecify.annotations.NullMarked;
