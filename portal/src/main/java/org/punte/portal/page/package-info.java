/** The frame around every page: language, messages, refusals, quick exit. */
@NullMarked
package org.punte.portal.page;

import org.jspecify.annotations.NullMarked;
