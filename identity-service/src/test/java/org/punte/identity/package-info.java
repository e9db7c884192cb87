/** Tests of the whole service, and what several features' tests share. */
@NullMarked
package org.punte.identity;

import org.jspecify.annotations.NullMarked;
