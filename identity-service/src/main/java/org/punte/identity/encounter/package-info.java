/** A first contact with a person as it is written down: a draft first, then for good; a refused one is forgotten again. */
@NullMarked
package org.punte.identity.encounter;

import org.jspecify.annotations.NullMarked;
