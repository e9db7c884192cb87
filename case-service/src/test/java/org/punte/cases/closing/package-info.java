/** Agencies that close. */
@NullMarked
package org.punte.cases.closing;

import org.jspecify.annotations.NullMarked;
