/** The second wall: the database is told in every transaction for which agency it answers. */
@NullMarked
package org.punte.web.isolation;

import org.jspecify.annotations.NullMarked;
