/** Who works with whom at the agency whose person it is, as far as was told: a file is theirs alone, whoever is named in it. */
@NullMarked
package org.punte.cases.working;

import org.jspecify.annotations.NullMarked;
