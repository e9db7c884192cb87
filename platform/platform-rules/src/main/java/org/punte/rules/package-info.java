/** The house rules that a machine holds: about byte code, and about sources. */
@NullMarked
package org.punte.rules;

import org.jspecify.annotations.NullMarked;
