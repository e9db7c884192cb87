/** Candidates over a directory of thousands of services. */
@NullMarked
package org.punte.bench.services;

import org.jspecify.annotations.NullMarked;
