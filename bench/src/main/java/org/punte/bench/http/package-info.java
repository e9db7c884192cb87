/** The journey of a referral over HTTP, as partners and pages go it. */
@NullMarked
package org.punte.bench.http;

import org.jspecify.annotations.NullMarked;
