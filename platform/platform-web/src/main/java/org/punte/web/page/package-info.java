/** Lists that are read page by page, with a sealed position between them. */
@NullMarked
package org.punte.web.page;

import org.jspecify.annotations.NullMarked;
