/** The steps of a case file, and what each of them must bring. */
@NullMarked
package org.punte.cases.life;

import org.jspecify.annotations.NullMarked;
