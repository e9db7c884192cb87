/** The frame around every page: its language and clock, the quick exit; and how forms are read. */
@NullMarked
package org.punte.portal.page;

import org.jspecify.annotations.NullMarked;
