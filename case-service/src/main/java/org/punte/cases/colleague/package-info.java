/** The caller's colleagues, as far as they can be named as those who work with a person. */
@NullMarked
package org.punte.cases.colleague;

import org.jspecify.annotations.NullMarked;
