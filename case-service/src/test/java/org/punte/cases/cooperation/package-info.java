/** Which agencies may share. */
@NullMarked
package org.punte.cases.cooperation;

import org.jspecify.annotations.NullMarked;
