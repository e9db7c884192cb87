/** What was refused, said in words, with what to do next. */
@NullMarked
package org.punte.portal.refusal;

import org.jspecify.annotations.NullMarked;
