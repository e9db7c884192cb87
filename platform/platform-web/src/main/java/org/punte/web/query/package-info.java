/** Asking the database for plain values. */
@NullMarked
package org.punte.web.query;

import org.jspecify.annotations.NullMarked;
