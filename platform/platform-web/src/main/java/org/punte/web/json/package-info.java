/** Request bodies, read strictly. */
@NullMarked
package org.punte.web.json;

import org.jspecify.annotations.NullMarked;
